#ifndef BINDERY_CLIBCRYPTO_SHIM_H
#define BINDERY_CLIBCRYPTO_SHIM_H

#include <openssl/evp.h>

#endif
