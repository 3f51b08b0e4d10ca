#ifndef CPARSING_H
#define CPARSING_H

#include <stddef.h>

// Memory for one parse at a time on each thread, in the shape in which libcmark asks for it: taken from few large
// pieces, and given back all at once.

/// Zeroed memory of `count` items.
void *cparsing_calloc(size_t count, size_t size);

/// The same bytes in a room of another size.
void *cparsing_realloc(void *memory, size_t size);

/// Does nothing: memory is given back by `cparsing_reset`.
void cparsing_free(void *memory);

/// Gives back all memory that the thread took since the last time, but for one piece that the next parse begins with.
void cparsing_reset(void);

#endif
