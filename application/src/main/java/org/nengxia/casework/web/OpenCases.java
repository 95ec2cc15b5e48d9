package org.nengxia.casework.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.nengxia.casework.CaseList;
import org.nengxia.shell.SignedIn;
import org.nengxia.sweep.pursuit.Pursued;
import org.springframework.stereotype.Component;

/// The open cases about nominated people, for the lists of nominations.
@Component
class OpenCases implements Pursued {
    private final CaseList list;
    private final Readers readers;

    OpenCases(CaseList list, Readers readers) {
        this.list = list;
        this.readers = readers;
    }

    @Override
    public Map<Long, Pursuit> of(Collection<Long> cadres, SignedIn reader) {
        Map<Long, Pursuit> open = new HashMap<>();
        list.open(cadres, readers.reader(reader))
                .forEach((cadre, number) ->
                        open.put(cadre, new Pursuit(number, "/cases/" + number)));
        return open;
    }
}
