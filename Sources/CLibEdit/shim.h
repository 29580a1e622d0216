// The parts of libedit that the line editor uses. Swift cannot call C functions with variable arguments, so each of
// el_set's, el_get's and history's uses has a name here.
#ifndef RAPPORT_CLIBEDIT_SHIM_H
#define RAPPORT_CLIBEDIT_SHIM_H

#include <histedit.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

typedef char *(*rapport_prompt_function)(EditLine *);
typedef unsigned char (*rapport_key_function)(EditLine *, int);

/// What a key function answers. (The macros of histedit.h are not numbers that Swift can rely on.)
static const unsigned char rapport_cc_normal = CC_NORM;
static const unsigned char rapport_cc_newline = CC_NEWLINE;
static const unsigned char rapport_cc_refresh = CC_REFRESH;
static const unsigned char rapport_cc_redisplay = CC_REDISPLAY;
static const unsigned char rapport_cc_error = CC_ERROR;

/// `escape` surrounds the parts of the prompt that take no room on the screen.
static inline int rapport_el_set_prompt(EditLine *el, rapport_prompt_function prompt, char escape) {
  return el_set(el, EL_PROMPT_ESC, prompt, escape);
}

static inline int rapport_el_set_editor(EditLine *el, const char *mode) { return el_set(el, EL_EDITOR, mode); }

static inline int rapport_el_add_function(
    EditLine *el, const char *name, const char *help, rapport_key_function function) {
  return el_set(el, EL_ADDFN, name, help, function);
}

static inline int rapport_el_bind(EditLine *el, const char *key, const char *command) {
  return el_set(el, EL_BIND, key, command, NULL);
}

/// While a line is edited, keys come as characters and not as signals.
static inline int rapport_el_disable_signals(EditLine *el) { return el_set(el, EL_SETTY, "-d", "-isig", NULL); }

static inline int rapport_el_set_client_data(EditLine *el, void *data) { return el_set(el, EL_CLIENTDATA, data); }

static inline void *rapport_el_client_data(EditLine *el) {
  void *data = NULL;
  return el_get(el, EL_CLIENTDATA, &data) == 0 ? data : NULL;
}

static inline int rapport_el_set_history(EditLine *el, History *lines) { return el_set(el, EL_HIST, history, lines); }

static inline int rapport_history_set_size(History *lines, int size) {
  HistEvent event;
  return history(lines, &event, H_SETSIZE, size);
}

static inline int rapport_history_enter(History *lines, const char *line) {
  HistEvent event;
  return history(lines, &event, H_ENTER, line);
}

/// The columns of the terminal behind a file descriptor; 0 if there is none.
static inline int rapport_terminal_width(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/// Lets libedit read the bytes of a line as UTF-8, whatever the environment says.
static inline void rapport_use_utf8(void) {
  const char *name = setlocale(LC_CTYPE, "");
  if (name == NULL || MB_CUR_MAX == 1) setlocale(LC_CTYPE, "C.UTF-8");
}

static inline EditLine *rapport_el_init(const char *program) { return el_init(program, stdin, stdout, stderr); }

#endif
