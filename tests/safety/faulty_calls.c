/* Lets the n-th call of a kind on one file fail with EIO. Which kind and n stand in the file $FAULTY_ORDER: "read 3";
   the number is counted down there, so that who wrote it sees whether it was met. $FAULTY_FILE is the end of the file's name. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int is_ours(int descriptor) {
    char link[64], name[4096];
    const char *wanted = getenv("FAULTY_FILE");
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, name, sizeof name - 1);
    if (length < 0 || wanted == NULL) return 0;
    name[length] = 0;
    return strstr(name, wanted) != NULL;
}

static int fails(const char *call, int descriptor) {
    char wanted[32];
    int number;
    if (!is_ours(descriptor)) return 0;
    FILE *order = fopen(getenv("FAULTY_ORDER"), "r+");
    if (order == NULL) return 0;
    int is_next = 0;
    if (fscanf(order, "%31s %d", wanted, &number) == 2 && strcmp(wanted, call) == 0 && number > 0) {
        is_next = --number == 0;
        rewind(order);
        fprintf(order, "%s %d      \n", wanted, number);
    }
    fclose(order);
    if (is_next) errno = EIO;
    return is_next;
}

ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t place) {
    static ssize_t (*real)(int, void *, size_t, off64_t);
    if (real == NULL) real = dlsym(RTLD_NEXT, "pread64");
    return fails("pread64", descriptor) ? -1 : real(descriptor, bytes, count, place);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t place) {
    static ssize_t (*real)(int, const void *, size_t, off64_t);
    if (real == NULL) real = dlsym(RTLD_NEXT, "pwrite64");
    return fails("pwrite64", descriptor) ? -1 : real(descriptor, bytes, count, place);
}

ssize_t read(int descriptor, void *bytes, size_t count) {
    static ssize_t (*real)(int, void *, size_t);
    if (real == NULL) real = dlsym(RTLD_NEXT, "read");
    return fails("read", descriptor) ? -1 : real(descriptor, bytes, count);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
    static ssize_t (*real)(int, const void *, size_t);
    if (real == NULL) real = dlsym(RTLD_NEXT, "write");
    return fails("write", descriptor) ? -1 : real(descriptor, bytes, count);
}

int fsync(int descriptor) {
    static int (*real)(int);
    if (real == NULL) real = dlsym(RTLD_NEXT, "fsync");
    return fails("fsync", descriptor) ? -1 : real(descriptor);
}
