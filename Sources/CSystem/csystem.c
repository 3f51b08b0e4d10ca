#define _GNU_SOURCE
#include "csystem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

#if defined(__APPLE__)
#include <pthread.h>
#else
#include <sys/syscall.h>
#endif

int csystem_exchange(const char *first, const char *second) {
#if defined(__APPLE__)
  return renamex_np(first, second, RENAME_SWAP);
#else
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
#endif
}

int csystem_flush(int file) {
#if defined(__linux__)
  return syncfs(file);
#else
  return fsync(file);
#endif
}

int csystem_close(int file) {
  // After EINTR the descriptor is gone, and another thread may already have been given its number.
  int result = close(file);
  return result < 0 && errno == EINTR ? 0 : result;
}

static int copy_through_memory(int from, int64_t offset, int to, int64_t count) {
  char space[65536];
  while (count > 0) {
    size_t want = count < (int64_t)sizeof space ? (size_t)count : sizeof space;
    ssize_t got = pread(from, space, want, (off_t)offset);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return -1;
    if (got == 0) return -2;
    for (ssize_t done = 0; done < got;) {
      ssize_t put = write(to, space + done, (size_t)(got - done));
      if (put < 0 && errno == EINTR) continue;
      if (put < 0) return -1;
      done += put;
    }
    offset += got;
    count -= got;
  }
  return 0;
}

int csystem_copy(int from, int64_t offset, int to, int64_t count) {
#if defined(__linux__)
  off64_t place = offset;
  while (count > 0) {
    ssize_t done = copy_file_range(from, &place, to, NULL, (size_t)count, 0);
    if (done < 0 && errno == EINTR) continue;
    // Not every file system and kernel can; what is left goes the long way.
    if (done <= 0) return copy_through_memory(from, place, to, count);
    count -= done;
  }
  return 0;
#else
  return copy_through_memory(from, offset, to, count);
#endif
}

static volatile sig_atomic_t noted;

static void note(int number) { noted = number; }

void csystem_note_signals(void) {
  const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
  for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) {
    struct sigaction old, new = {.sa_handler = note, .sa_flags = SA_RESTART | SA_RESETHAND};
    if (sigaction(numbers[index], NULL, &old) == 0 && old.sa_handler == SIG_IGN) continue;
    sigemptyset(&new.sa_mask);
    sigaction(numbers[index], &new, NULL);
  }
}

int csystem_noted_signal(void) { return noted; }

int csystem_lock(int file, int waits) { return flock(file, LOCK_EX | (waits ? 0 : LOCK_NB)); }

uint64_t csystem_thread(void) {
#if defined(__APPLE__)
  uint64_t number = 0;
  pthread_threadid_np(NULL, &number);
  return number;
#else
  return (uint64_t)syscall(SYS_gettid);
#endif
}
