#ifndef BINDERY_CLIBYAML_SHIM_H
#define BINDERY_CLIBYAML_SHIM_H

#include <yaml.h>

#endif
