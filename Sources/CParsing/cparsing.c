#include "cparsing.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Every room is aligned for any type and begins behind its size, which libcmark does not tell when it asks for another.
enum { ALIGNMENT = 16, PIECE = 64 * 1024 };

struct piece {
  struct piece *before;
  size_t size;
  size_t used;
};

// One for each thread: a parse begins and ends on the same, and no two of a thread are open at a time.
static _Thread_local struct piece *newest;

static size_t aligned(size_t size) { return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1); }

static char *start_of(struct piece *piece) { return (char *)piece + aligned(sizeof(struct piece)); }

static size_t *size_of(void *memory) { return (size_t *)((char *)memory - ALIGNMENT); }

static struct piece *with_room(size_t size) {
  if (newest && newest->size - newest->used >= size) return newest;
  size_t room = size > PIECE ? size : PIECE;
  struct piece *piece = malloc(aligned(sizeof(struct piece)) + room);
  // libcmark cannot go on without memory either: its own allocator ends the program.
  if (!piece) abort();
  piece->before = newest;
  piece->size = room;
  piece->used = 0;
  newest = piece;
  return piece;
}

static void *take(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  size_t whole = ALIGNMENT + aligned(size);
  struct piece *piece = with_room(whole);
  char *memory = start_of(piece) + piece->used + ALIGNMENT;
  piece->used += whole;
  *size_of(memory) = size;
  return memory;
}

void *cparsing_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) abort();
  void *memory = take(count * size);
  return memset(memory, 0, count * size);
}

void *cparsing_realloc(void *memory, size_t size) {
  if (!memory) return take(size);
  size_t before = *size_of(memory);
  if (size <= before) return memory;
  void *larger = take(size);
  return memcpy(larger, memory, before);
}

void cparsing_free(void *memory) { (void)memory; }

void cparsing_reset(void) {
  while (newest && newest->before) {
    struct piece *before = newest->before;
    free(newest);
    newest = before;
  }
  if (newest) newest->used = 0;
}
