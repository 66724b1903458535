# What is built and run to test Chaotica: the levels in process, suites in Python, benchmarks and fuzzers.
include(CTest)
if(NOT BUILD_TESTING)
    return()
endif()

file(GLOB support_sources CONFIGURE_DEPENDS tests/support/*.cpp)
add_library(test_support OBJECT ${support_sources})
target_link_libraries(test_support PUBLIC program Boost::unit_test_framework Boost::json)
target_compile_definitions(test_support PUBLIC BOOST_TEST_DYN_LINK
    CHAOTICA_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CHAOTICA_VERSION="${PROJECT_VERSION}")
# Tests run once for each time that they are compiled: without optimisation, and what all of them include read once.
target_compile_options(test_support PUBLIC $<$<CONFIG:Release>:-O0> $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
set_source_files_properties(tests/support/main.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON) # it says what is defined first
target_precompile_headers(test_support PRIVATE <boost/json.hpp> <boost/test/unit_test.hpp> handlers/rest/api.hpp)

# One executable and one label per level, `changes` apart from `api` because it changes what that reads; db, api and changes need CHAOTICA_TEST_DATABASE (`./dev test` sets it).
foreach(level unit db api changes)
    file(GLOB sources CONFIGURE_DEPENDS tests/${level}/*.cpp)
    if(sources)
        add_executable(test_${level} ${sources})
        target_link_libraries(test_${level} PRIVATE test_support)
        target_precompile_headers(test_${level} REUSE_FROM test_support)
        add_test(NAME ${level} COMMAND test_${level} --log_level=test_suite --color_output=no
                 WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
        # They share a cluster, and with it the snapshots by which results are remembered: a test
        # that counts statements may not run while another level writes.
        set_tests_properties(${level} PROPERTIES LABELS ${level} TIMEOUT 600)
        if(NOT level STREQUAL unit)
            set_tests_properties(${level} PROPERTIES RESOURCE_LOCK cluster)
        endif()
        list(APPEND test_executables test_${level})
    endif()
endforeach()

# Every answer of these levels is held against the schema that the API itself gave there.
if(TEST api)
    foreach(level api changes)
        set(transcript ${PROJECT_BINARY_DIR}/transcript-${level}.jsonl)
        set_tests_properties(${level} PROPERTIES ENVIRONMENT CHAOTICA_TRANSCRIPT=${transcript} FIXTURES_SETUP transcript)
        list(APPEND transcripts ${transcript})
    endforeach()
    add_test(NAME api.transcript COMMAND /usr/bin/python3 -B tests/support/check_transcript.py ${transcripts}
             WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(api.transcript PROPERTIES LABELS api TIMEOUT 300 FIXTURES_REQUIRED transcript)
endif()

# Tests written in Python, each of which starts what it needs; and the small programs they use.
file(GLOB e2e_programs CONFIGURE_DEPENDS tests/e2e/*.cpp)
foreach(file IN LISTS e2e_programs)
    cmake_path(GET file STEM name)
    add_executable(${name} ${file})
    target_link_libraries(${name} PRIVATE program)
    list(APPEND test_executables ${name})
endforeach()
foreach(level e2e clients docs console)
    file(GLOB python_tests CONFIGURE_DEPENDS tests/${level}/test_*.py)
    foreach(file IN LISTS python_tests)
        cmake_path(GET file STEM name)
        string(REGEX REPLACE "^test_" "" name ${name})
        add_test(NAME ${level}.${name} COMMAND /usr/bin/python3 ${file} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
        set_tests_properties(${level}.${name} PROPERTIES LABELS ${level} TIMEOUT 600
            ENVIRONMENT "CHAOTICA_BINARY=${PROJECT_BINARY_DIR}/chaotica;PYTHONDONTWRITEBYTECODE=1")
    endforeach()
endforeach()
get_property(wing_links GLOBAL PROPERTY wing_links)
add_custom_target(wings ALL DEPENDS ${wing_links})
add_custom_target(test_all DEPENDS ${test_executables})
if(TEST e2e.include_rules)
    set_tests_properties(e2e.include_rules PROPERTIES LABELS lint)
endif()

# Programs that the benchmarks use; `./dev bench` asks for them.
add_custom_target(bench_programs)
file(GLOB bench_files CONFIGURE_DEPENDS tests/bench/*.cpp)
foreach(file IN LISTS bench_files)
    cmake_path(GET file STEM name)
    add_executable(bench_${name} EXCLUDE_FROM_ALL ${file})
    target_link_libraries(bench_${name} PRIVATE program Boost::json PkgConfig::libsodium PkgConfig::libpq)
    add_dependencies(bench_programs bench_${name})
endforeach()
target_link_libraries(bench_cells PRIVATE PkgConfig::xlsxwriter)

if(CHAOTICA_FUZZ)
    file(GLOB fuzz_sources CONFIGURE_DEPENDS tests/fuzz/*.cpp)
    foreach(file IN LISTS fuzz_sources)
        cmake_path(GET file STEM name)
        add_executable(fuzz_${name} ${file})
        target_link_libraries(fuzz_${name} PRIVATE program)
        target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
        list(APPEND fuzz_targets fuzz_${name})
    endforeach()
    add_custom_target(fuzzers DEPENDS ${fuzz_targets})
endif()
