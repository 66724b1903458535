// Why the calls into libfcgi are in this order is said where it matters; its accept loop, its
// keep-alive and its own socket are not used.
#include "fcgi/wire.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <stdexcept>
#include <system_error>

namespace fcgi {

Wire::Wire(int listen_fd)
{
    if (FCGX_Init() != 0 || FCGX_InitRequest(&request_, listen_fd, FCGI_FAIL_ACCEPT_ON_INTR) != 0)
        throw std::runtime_error("libfcgi cannot be initialised");
}

Wire::~Wire()
{
    FCGX_Free(&request_, 1);
}

bool Wire::accept()
{
    const int result = FCGX_Accept_r(&request_);
    if (result == 0) {
        request_.keepConnection = 0; // A kept connection would bind this worker to one peer.
        return true;
    }
    const int error = -result;
    if (error == EAGAIN || error == EINTR || error == ECONNABORTED)
        return false;
    throw std::system_error(error, std::generic_category(), "accept");
}

Wire::Body Wire::read_body(std::optional<std::uint64_t> declared, std::uint64_t limit)
{
    if (declared.value_or(0) > limit)
        return {BodyState::too_large, {}};
    Body body{BodyState::complete, {}};
    body.text.reserve(declared.value_or(0));
    std::array<char, 8192> piece; // libfcgi's own buffer is no larger.
    for (;;) {
        const int count = FCGX_GetStr(piece.data(), static_cast<int>(piece.size()), request_.in);
        if (count <= 0)
            break;
        if (body.text.size() + static_cast<std::size_t>(count) > limit)
            return {BodyState::too_large, {}};
        body.text.append(piece.data(), static_cast<std::size_t>(count));
    }
    const bool other_length = declared && *declared != body.text.size();
    if (FCGX_GetError(request_.in) != 0 || other_length)
        return {BodyState::broken, {}};
    // Nothing of the request is left unread, so closing cannot reset the connection, and libfcgi
    // need not wait for the peer to close first.
    FCGX_Detach(&request_);
    return body;
}

bool Wire::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto count = std::min<std::size_t>(bytes.size(), INT_MAX);
        if (FCGX_PutStr(bytes.data(), static_cast<int>(count), request_.out) < 0)
            return false;
        bytes.remove_prefix(count);
    }
    return true;
}

bool Wire::flush()
{
    return FCGX_FFlush(request_.out) == 0;
}

bool Wire::finish()
{
    // The last writer to close adds the end record; this order puts all into one write(2).
    FCGX_FClose(request_.err);
    const bool delivered = FCGX_FClose(request_.out) == 0;
    FCGX_Finish_r(&request_);
    return delivered;
}

void Wire::cut()
{
    FCGX_Detach(&request_);
    FCGX_Free(&request_, 1);
}

} // namespace fcgi
