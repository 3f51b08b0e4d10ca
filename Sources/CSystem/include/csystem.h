#ifndef CSYSTEM_H
#define CSYSTEM_H

// Two calls that Swift's view of the C library leaves out.

/// Exchanges two paths in one step. 0 when done; -1 with errno set else.
int csystem_exchange(const char *first, const char *second);

/// Waits until everything written to the file system of an open file is on disk. 0 when done; -1 with errno set else.
int csystem_flush(int file);

#endif
