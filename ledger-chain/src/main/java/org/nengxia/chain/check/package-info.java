/// The auditor's program: checks exports, checkpoints, cosignatures and proofs on any machine with
/// Java, without the application, its database or a network.
@NullMarked
package org.nengxia.chain.check;

import org.jspecify.annotations.NullMarked;
