// One FastCGI conversation at a time over libfcgi: accept, parameters, body in, bytes out. The only
// part of the program that knows FCGX types.
#pragma once

#include <cstdint>
#include <fcgiapp.h>
#include <optional>
#include <string>
#include <string_view>

namespace fcgi {

class Wire {
public:
    /// `listen_fd` must not block. Signals that could interrupt a system call must be blocked:
    /// libfcgi drops a connection whose first select(2) is interrupted.
    explicit Wire(int listen_fd);
    ~Wire();
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    /// Takes the next connection and reads its parameters. False when there is none: another
    /// worker was faster, or the peer left. Throws std::system_error when accepting fails.
    bool accept();
    const char* const* parameters() const { return request_.envp; }

    enum class BodyState { complete, too_large, broken };
    struct Body {
        BodyState state;
        std::string text; ///< Empty unless complete.
    };
    /// Reads to the end of the body, but not further than `limit`, and not at all when more than
    /// that is declared. Broken: the peer left, or sent another number of bytes than declared.
    Body read_body(std::optional<std::uint64_t> declared, std::uint64_t limit);

    /// Of the connection at hand.
    int descriptor() const { return request_.ipcFd; }

    bool write(std::string_view bytes); ///< False when the peer has gone.
    bool flush();                       ///< Sends what is held back; false when the peer has gone.
    bool finish();                      ///< Ends the answer; false when the peer has gone.
    void cut(); ///< Closes without an end, so that the peer sees an incomplete answer.

private:
    FCGX_Request request_{};
};

} // namespace fcgi
