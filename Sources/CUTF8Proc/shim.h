#include <stdlib.h>
#include <utf8proc.h>

/// Gives back what `utf8proc_map` allocated.
static inline void utf8proc_release(utf8proc_uint8_t *text) { free(text); }
