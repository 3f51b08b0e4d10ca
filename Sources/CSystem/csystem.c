#define _GNU_SOURCE
#include "csystem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#if defined(__APPLE__)
#include <copyfile.h>
#include <pthread.h>
#else
#include <sys/syscall.h>
#include <sys/xattr.h>
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

void csystem_ignore_broken_pipes(void) { signal(SIGPIPE, SIG_IGN); }

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

int csystem_link(const char *from, const char *to) { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }

int csystem_may_write(const char *folder) { return faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0; }

static int keep_owner_and_mode(const struct stat *from, const char *to) {
  struct stat now;
  if (lstat(to, &now) != 0) return -1;
  if (now.st_uid == from->st_uid && now.st_gid == from->st_gid && now.st_mode == from->st_mode) return 0;
  if (now.st_uid != from->st_uid || now.st_gid != from->st_gid) {
    // One of the two may be allowed where both are not.
    if (lchown(to, from->st_uid, from->st_gid) != 0 && errno != EPERM) return -1;
  }
  // The system clears bits of a file that gets another owner, so the mode comes after.
  if (chmod(to, from->st_mode & 07777) != 0) return -1;
  if (lstat(to, &now) != 0) return -1;
  int is_same = now.st_uid == from->st_uid && now.st_gid == from->st_gid && now.st_mode == from->st_mode;
  return is_same ? 0 : -2;
}

#if !defined(__APPLE__)

// Labels of a security system and what only the system may set are its own business.
static int is_ours_to_keep(const char *name) {
  return strncmp(name, "security.", 9) != 0 && strncmp(name, "trusted.", 8) != 0;
}

// The names of a file's further attributes, each ended by a zero; NULL when there are none.
static char *attribute_names(const char *path, ssize_t *length) {
  *length = listxattr(path, NULL, 0);
  if (*length <= 0) return NULL;
  char *names = malloc((size_t)*length);
  if (!names) return NULL;
  *length = listxattr(path, names, (size_t)*length);
  if (*length > 0) return names;
  free(names);
  return NULL;
}

static int copy_attribute(const char *from, const char *to, const char *name) {
  ssize_t length = getxattr(from, name, NULL, 0);
  if (length < 0) return errno == ENODATA || errno == ENOTSUP ? 0 : -1;
  char *value = malloc((size_t)length + 1);
  if (!value) return -1;
  length = getxattr(from, name, value, (size_t)length);
  int result = length < 0 ? -1 : setxattr(to, name, value, (size_t)length, 0);
  int reason = errno;
  free(value);
  errno = reason;
  return result == 0 || errno == ENOTSUP ? 0 : -1;
}

static int keep_attributes(const char *from, const char *to) {
  ssize_t length = 0;
  // What the new folder has inherited and the old one does not have goes first.
  char *names = attribute_names(to, &length);
  for (ssize_t place = 0; names && place < length; place += (ssize_t)strlen(names + place) + 1) {
    if (!is_ours_to_keep(names + place) || getxattr(from, names + place, NULL, 0) >= 0) continue;
    removexattr(to, names + place);
  }
  free(names);
  int result = 0;
  names = attribute_names(from, &length);
  for (ssize_t place = 0; names && result == 0 && place < length; place += (ssize_t)strlen(names + place) + 1) {
    if (is_ours_to_keep(names + place)) result = copy_attribute(from, to, names + place);
  }
  int reason = errno;
  free(names);
  errno = reason;
  return result;
}

#else

static int keep_attributes(const char *from, const char *to) {
  return copyfile(from, to, NULL, COPYFILE_ACL | COPYFILE_XATTR);
}

#endif

int csystem_keep_attributes(const char *from, const char *to) {
  struct stat old;
  if (lstat(from, &old) != 0) return -1;
  int result = keep_owner_and_mode(&old, to);
  if (result != 0) return result;
  // A list of access rights comes last: it holds the mode's bits too.
  return keep_attributes(from, to) == 0 ? 0 : -1;
}

int csystem_keep_times(const char *from, const char *to) {
  struct stat old;
  if (lstat(from, &old) != 0) return -1;
#if defined(__APPLE__)
  struct timespec times[2] = {old.st_atimespec, old.st_mtimespec};
#else
  struct timespec times[2] = {old.st_atim, old.st_mtim};
#endif
  return utimensat(AT_FDCWD, to, times, AT_SYMLINK_NOFOLLOW);
}
