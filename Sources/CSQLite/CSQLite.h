#ifndef CSQLITE_H
#define CSQLITE_H

#include <sqlite3.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/resource.h>

/// Makes `"name"` a name always, never a text. (A function with a variable number of arguments, which Swift cannot call.)
static inline void csqlite_refuse_double_quoted_texts(sqlite3 *database) {
  sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, (void *)0);
  sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, (void *)0);
}

/// Takes no statistics of memory, which cost a lock at each allocation. Has an effect only before SQLite is first used by
/// the process. (Another function with a variable number of arguments.)
static inline void csqlite_take_no_memory_statistics(void) {
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// Whether the process may have as much address space as it asks for.
static inline _Bool csqlite_has_all_addresses(void) {
  struct rlimit limit;
  return getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY;
}

/// The number in the index of the write-ahead log that every transaction of every process increments: `iChange` of
/// https://www.sqlite.org/walformat.html, in the memory that the connection shares with the other processes.
///
/// Call it on a connection that has read from a database with a write-ahead log. The pointer is good until the
/// connection is closed; NULL when the index has a form that is not known here.
static inline const uint32_t *csqlite_change_counter(sqlite3 *database) {
  sqlite3_file *file = NULL;
  if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK) return NULL;
  if (file == NULL || file->pMethods == NULL || file->pMethods->iVersion < 2) return NULL;
  if (file->pMethods->xShmMap == NULL) return NULL;
  void volatile *region = NULL;
  if (file->pMethods->xShmMap(file, 0, 32768, 0, &region) != SQLITE_OK || region == NULL) return NULL;
  const uint32_t *words = (const uint32_t *)region;
  return __atomic_load_n(words, __ATOMIC_ACQUIRE) == 3007000 ? words + 2 : NULL;
}

/// The number at the address, as the last process left it.
static inline uint32_t csqlite_load(const uint32_t *address) {
  return __atomic_load_n(address, __ATOMIC_ACQUIRE);
}

#endif
