/// Nengxia: leading cadres can go down as well as up (领导干部能上能下). Each package below is a module;
/// arrows only point down (ARCHITECTURE 3).
@NullMarked
package org.nengxia;

import org.jspecify.annotations.NullMarked;
