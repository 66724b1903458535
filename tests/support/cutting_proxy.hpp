// A way to PostgreSQL that is cut when a COMMIT has been answered, before anybody hears of it.
#pragma once

#include <atomic>
#include <string>
#include <thread>

namespace test {

class CuttingProxy {
public:
    /// To the server of `conninfo`, which is reached by a Unix socket.
    explicit CuttingProxy(std::string conninfo);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;

    const std::string& conninfo() const { return conninfo_; }
    /// The next COMMIT's answer is lost.
    void cut_next() { armed_ = true; }
    int cuts() const { return cuts_; }

private:
    void run();
    void pass(int client);

    std::string directory_;
    std::string server_;
    std::string conninfo_;
    int listen_fd_ = -1;
    std::atomic<bool> armed_ = false;
    std::atomic<int> cuts_ = 0;
    std::atomic<bool> stopping_ = false;
    std::thread thread_;
};

} // namespace test
