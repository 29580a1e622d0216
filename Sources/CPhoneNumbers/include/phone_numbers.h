// What Rapport calls of libphonenumber (https://github.com/google/libphonenumber), which is written in C++.
//
// It is a library of its own, loaded when it is first needed: libphonenumber must be loaded before it.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// How a number is written: `+49301234567`, or `+49 30 1234567`.
enum { RAPPORT_PHONE_E164 = 0, RAPPORT_PHONE_INTERNATIONAL = 1 };

// Answers that are no length.
enum { RAPPORT_PHONE_NONE = -1, RAPPORT_PHONE_NOT_BUILT = -2 };

// Writes a telephone number as it is dialled from anywhere.
//
// text, length: the number as somebody wrote it, in UTF-8.
// region: the country (ISO 3166-1, two capital letters) of a number without a country code; "ZZ" if none is known.
// Returns the count of bytes in buffer, without a zero at their end; RAPPORT_PHONE_NONE if there can be no such number, or
// needs more than capacity; RAPPORT_PHONE_NOT_BUILT if libphonenumber was not there when this was compiled.
int32_t rapport_phone_format(
  const char *text, size_t length, const char *region, int32_t form, char *buffer, size_t capacity);

#ifdef __cplusplus
}
#endif
