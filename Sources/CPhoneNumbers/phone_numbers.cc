#include "phone_numbers.h"

#if __has_include(<phonenumbers/phonenumberutil.h>)

#include <cstring>
#include <string>

#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

extern "C" int32_t rapport_phone_format(
    const char *text, size_t length, const char *region, int32_t form, char *buffer, size_t capacity) {
  // Nothing may be thrown through C.
  try {
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(std::string(text, length), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) {
      return RAPPORT_PHONE_NONE;
    }
    if (!util.IsValidNumber(number)) return RAPPORT_PHONE_NONE;
    std::string formatted;
    util.Format(number, form == RAPPORT_PHONE_E164 ? PhoneNumberUtil::E164 : PhoneNumberUtil::INTERNATIONAL, &formatted);
    if (formatted.empty() || formatted.size() > capacity) return RAPPORT_PHONE_NONE;
    std::memcpy(buffer, formatted.data(), formatted.size());
    return static_cast<int32_t>(formatted.size());
  } catch (...) {
    return RAPPORT_PHONE_NONE;
  }
}

#else

extern "C" int32_t rapport_phone_format(const char *, size_t, const char *, int32_t, char *, size_t) {
  return RAPPORT_PHONE_NOT_BUILT;
}

#endif
