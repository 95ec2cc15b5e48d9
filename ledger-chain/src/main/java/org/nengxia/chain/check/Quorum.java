package org.nengxia.chain.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.nengxia.chain.note.VerifierKey;

/// Whose cosignatures count and how many are needed. One party is one, under however many names its
/// key is listed.
///
/// @param witnesses the keys that count
/// @param needed how many different ones must have signed
record Quorum(List<VerifierKey> witnesses, int needed) {

    static int parties(Collection<VerifierKey> signers) {
        var parties = new ArrayList<VerifierKey>();
        for (VerifierKey signer : signers) {
            if (parties.stream().noneMatch(signer::sameKey)) {
                parties.add(signer);
            }
        }
        return parties.size();
    }
}
