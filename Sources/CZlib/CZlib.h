// What is a macro in zlib, and so cannot be called from Swift. 16 more than the size of the window means gzip.
#ifndef RAPPORT_CZLIB_H
#define RAPPORT_CZLIB_H

#include <zlib.h>

static inline int rapport_deflate_gzip(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
}

static inline int rapport_inflate_gzip(z_stream *stream) { return inflateInit2(stream, MAX_WBITS + 16); }

#endif
