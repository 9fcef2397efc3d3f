#include "core/files/hdf5/guard.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace vitrine::hdf5 {

namespace {

/// Work that does not end takes processor time; a computer that is busy with other things, or a slow disk, lets it only wait.
constexpr unsigned waitingFactor = 20;

/// A fall of the child is expected: no handler of the program, no core file, no message.
void fallQuietly() {
    for (const int signal : std::array{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGALRM, SIGTERM, SIGXCPU})
        std::signal(signal, SIG_DFL);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

/// Never returns: neither destructors nor exit handlers of the copied process may run.
[[noreturn]] void run(const std::function<void()>& work, unsigned seconds) {
    fallQuietly();
    const rlimit longest{seconds, seconds};
    setrlimit(RLIMIT_CPU, &longest);
    alarm(waitingFactor * seconds);
    try {
        work();
    } catch (...) {
        _exit(1);
    }
    _exit(0);
}

bool endedWell(pid_t child) {
    int status = 0;
    pid_t ended = 0;
    do
        ended = waitpid(child, &status, 0);
    while (ended < 0 && errno == EINTR);
    return ended < 0 || (WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

} // namespace

bool survives(const std::function<void()>& work, unsigned seconds) {
    const pid_t child = fork();
    if (child == 0)
        run(work, seconds);
    return child < 0 || endedWell(child);
}

} // namespace vitrine::hdf5
