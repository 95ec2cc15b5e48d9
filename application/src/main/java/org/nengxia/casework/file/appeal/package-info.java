/// To whom a decision is appealed: appeals of leading members (领导成员) follow rules of their own
/// (公务员申诉规定第二条), so the organ depends on who the person is.
@NullMarked
package org.nengxia.casework.file.appeal;

import org.jspecify.annotations.NullMarked;
