/// What all commands share: the data folder that they open, and tables for a terminal.
@NullMarked
package org.nengxia.cli.terminal;

import org.jspecify.annotations.NullMarked;
