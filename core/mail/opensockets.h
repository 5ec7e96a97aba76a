// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <curl/curl.h>
#include <mutex>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace cookout {

/**
 * The sockets libcurl has open at the moment. shutdown() from another thread is the one way to end its waiting that is
 * prompt in every phase: it waits for the last reply inside curl_multi_perform() (curl issue 8555). The mutex makes
 * sure that a number already closed, and perhaps in use for something else, is never shut down.
 */
class OpenSockets {
public:
    [[nodiscard]] curl_socket_t open(const curl_sockaddr &address)
    {
        const std::lock_guard lock(m_mutex);
        if (m_interrupted)
            return CURL_SOCKET_BAD;
        const int fd = ::socket(address.family, address.socktype | SOCK_CLOEXEC, address.protocol);
        if (fd < 0)
            return CURL_SOCKET_BAD;
        m_sockets.push_back(fd);
        return fd;
    }

    int close(curl_socket_t fd)
    {
        const std::lock_guard lock(m_mutex);
        std::erase(m_sockets, fd);
        return ::close(fd);
    }

    void shutDown(int how)
    {
        const std::lock_guard lock(m_mutex);
        for (const curl_socket_t fd : m_sockets)
            ::shutdown(fd, how);
    }

    void interrupt()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_interrupted = true;
        }
        shutDown(SHUT_RDWR);
    }

    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }

private:
    std::mutex m_mutex;
    std::vector<curl_socket_t> m_sockets;
    std::atomic_bool m_interrupted = false;
};

} // namespace cookout
