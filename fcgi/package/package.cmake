# The Debian package: `./dev package`.
# What the units have in common is written once, in fragments; on a host each is whole.
set(package ${PROJECT_SOURCE_DIR}/fcgi/package)
foreach(fragment service hardening network no_network)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${package}/units/${fragment}.in)
    file(READ ${package}/units/${fragment}.in text)
    string(STRIP "${text}" text)
    string(TOUPPER ${fragment} name)
    set(${name} "${text}")
endforeach()
file(GLOB unit_templates CONFIGURE_DEPENDS ${package}/units/*.service.in)
foreach(template IN LISTS unit_templates)
    cmake_path(GET template STEM LAST_ONLY unit)
    configure_file(${template} ${PROJECT_BINARY_DIR}/units/${unit} @ONLY)
endforeach()

# The man page, from the tables that --help is made from; and the history.
add_custom_command(OUTPUT chaotica.1.gz
    COMMAND chaotica help --man > chaotica.1 && gzip -9nf chaotica.1 DEPENDS chaotica VERBATIM)
add_custom_command(OUTPUT changelog.gz CHANGELOG.md.gz
    COMMAND gzip -9nc generated/changelog > changelog.gz
    COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/CHANGELOG.md > CHANGELOG.md.gz DEPENDS chaotica CHANGELOG.md VERBATIM)
add_custom_target(package_files DEPENDS chaotica chaotica.1.gz changelog.gz ${documents}.made ${console}.made)

set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # of the package, that is; not of the tests
install(TARGETS chaotica DESTINATION usr/bin)
install(DIRECTORY sql/deploy sql/verify DESTINATION usr/share/chaotica/sql FILES_MATCHING PATTERN *.sql)
install(FILES sql/sqitch.plan sql/sqitch.conf sql/registry.sql sql/restrict.sql DESTINATION usr/share/chaotica/sql)
install(DIRECTORY nginx/ DESTINATION usr/share/chaotica/nginx USE_SOURCE_PERMISSIONS
    PATTERN html EXCLUDE PATTERN docs EXCLUDE PATTERN console EXCLUDE PATTERN instance.sh EXCLUDE)
install(DIRECTORY nginx/html DESTINATION usr/share/chaotica)
install(DIRECTORY ${documents}/ DESTINATION usr/share/chaotica/html/docs)
install(DIRECTORY ${console}/ DESTINATION usr/share/chaotica/html)
install(DIRECTORY ${PROJECT_BINARY_DIR}/units/ DESTINATION lib/systemd/system)
install(FILES ${package}/units/chaotica.socket ${package}/units/chaotica-health.socket DESTINATION lib/systemd/system)
install(FILES ${package}/sysusers.conf DESTINATION usr/lib/sysusers.d RENAME chaotica.conf)
install(FILES ${package}/tmpfiles.conf DESTINATION usr/lib/tmpfiles.d RENAME chaotica.conf)
install(FILES ${package}/logrotate DESTINATION etc/logrotate.d RENAME chaotica)
install(FILES ${package}/chaotica.env DESTINATION etc/chaotica)
install(FILES ${package}/remote-database.conf DESTINATION usr/share/doc/chaotica/examples)
install(FILES ${package}/copyright ${PROJECT_BINARY_DIR}/changelog.gz ${PROJECT_BINARY_DIR}/CHANGELOG.md.gz
    DESTINATION usr/share/doc/chaotica)
install(FILES ${PROJECT_BINARY_DIR}/chaotica.1.gz DESTINATION usr/share/man/man1)

file(WRITE ${PROJECT_BINARY_DIR}/conffiles "/etc/chaotica/chaotica.env\n/etc/logrotate.d/chaotica\n")
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_CONTACT "${maintainer}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "API server of a security consultancy")
set(CPACK_PACKAGE_DESCRIPTION "Clients, jobs and their phases, people, units, time, notes and tickets over
HTTPS: FastCGI workers behind nginx on PostgreSQL, with what sends webhooks,
makes exports and migrates the database.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "systemd, ca-certificates, tzdata")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "nginx, libnginx-mod-http-lua, postgresql")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${package}/postinst ${package}/prerm ${package}/postrm ${PROJECT_BINARY_DIR}/conffiles)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
