#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stdint.h>

// Calls that Swift's view of the C library leaves out, or that a signal handler may make.

/// Exchanges two paths in one step. 0 when done; -1 with errno set else.
int csystem_exchange(const char *first, const char *second);

/// Waits until everything written to the file system of an open file is on disk. 0 when done; -1 with errno set else.
int csystem_flush(int file);

/// Closes a file. An interrupted call has closed it too.
int csystem_close(int file);

/// Appends a part of one open file to another. 0 when done, -1 with errno set, -2 when the source is too short.
int csystem_copy(int from, int64_t offset, int to, int64_t count);

/// Lets SIGINT, SIGTERM and SIGHUP be noted instead of ending the program; a second one ends it. One that is ignored
/// stays ignored.
void csystem_note_signals(void);

/// From now on a write to a pipe without a reader fails instead of ending the program.
void csystem_ignore_broken_pipes(void);

/// The signal that was noted; 0 when none was.
int csystem_noted_signal(void);

/// Locks an open file for this process. 0 when locked; -1 with errno set else: EWOULDBLOCK when another process holds
/// it and waiting was not asked for.
int csystem_lock(int file, int waits);

/// The number of the calling thread.
uint64_t csystem_thread(void);

/// A second name for a file, or for a link itself. 0 when done; -1 with errno set else.
int csystem_link(const char *from, const char *to);

/// Whether this process may make and remove names in a folder, as far as its mode and file system say.
int csystem_may_write(const char *folder);

/// Gives a folder or file the owner, mode, access rights and further attributes of another. 0 when done, -1 with errno
/// set, -2 when this process may not give it that owner or mode.
int csystem_keep_attributes(const char *from, const char *to);

/// Gives a folder or file the times of another. 0 when done; -1 with errno set else.
int csystem_keep_times(const char *from, const char *to);

#endif
