// The parts of libcurl that sending mail uses. Swift cannot call C functions with variable arguments, so each use of
// curl_easy_setopt and curl_easy_getinfo has a name here.
#ifndef RAPPORT_CCURL_SHIM_H
#define RAPPORT_CCURL_SHIM_H

#include <curl/curl.h>
#include <signal.h>

typedef size_t (*rapport_curl_read_function)(char *buffer, size_t size, size_t count, void *data);
typedef int (*rapport_curl_progress_function)(
    void *data, curl_off_t download_total, curl_off_t downloaded, curl_off_t upload_total, curl_off_t uploaded);

// CURLOPT_NOSIGNAL, which threads need, leaves SIGPIPE to the process: a server that hangs up while TLS writes to it would
// end it, unless somebody takes care of the signal.
static inline CURLcode rapport_curl_start(void) {
  struct sigaction current;
  if (sigaction(SIGPIPE, NULL, &current) == 0 && current.sa_handler == SIG_DFL) signal(SIGPIPE, SIG_IGN);
  return curl_global_init(CURL_GLOBAL_DEFAULT);
}

static inline CURLcode rapport_curl_set_text(CURL *handle, CURLoption option, const char *text) {
  return curl_easy_setopt(handle, option, text);
}

static inline CURLcode rapport_curl_set_number(CURL *handle, CURLoption option, long number) {
  return curl_easy_setopt(handle, option, number);
}

static inline CURLcode rapport_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *list) {
  return curl_easy_setopt(handle, option, list);
}

static inline CURLcode rapport_curl_set_upload(
    CURL *handle, curl_off_t size, rapport_curl_read_function function, void *data) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
  if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_READFUNCTION, function);
  if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_READDATA, data);
  if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_INFILESIZE_LARGE, size);
  return code;
}

/// The function is called about once a second and more often while something moves; not 0 stops the transfer.
static inline CURLcode rapport_curl_set_progress(CURL *handle, rapport_curl_progress_function function, void *data) {
  CURLcode code = curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
  if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, function);
  if (code == CURLE_OK) code = curl_easy_setopt(handle, CURLOPT_XFERINFODATA, data);
  return code;
}

/// What CURLOPT_USE_SSL takes; the macros' type is an enumeration that Swift cannot pass as a number.
static inline CURLcode rapport_curl_set_starttls(CURL *handle, int level) {
  long use = level == 2 ? (long)CURLUSESSL_ALL : level == 1 ? (long)CURLUSESSL_TRY : (long)CURLUSESSL_NONE;
  return curl_easy_setopt(handle, CURLOPT_USE_SSL, use);
}

/// The last reply code of the server; 0 if there was none.
static inline long rapport_curl_reply_code(CURL *handle) {
  long code = 0;
  return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code) == CURLE_OK ? code : 0;
}

#endif
