// The entry point shared by the test executables; Boost.Test finds the cases by itself.
#define BOOST_TEST_MODULE chaotica
#include <boost/test/unit_test.hpp>
