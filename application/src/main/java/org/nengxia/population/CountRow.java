package org.nengxia.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The one row of [AnswerSql#counts()].
record CountRow(long cadres, List<Tally> tallies) {

    static CountRow read(ResultSet row, List<String> rules) throws SQLException {
        long cadres = row.getLong("cadres");
        List<Tally> tallies = new ArrayList<>();
        for (int i = 1; i <= rules.size(); i++) {
            long hits = row.getLong("hits_" + i);
            long undetermined = row.getLong("undetermined_" + i);
            tallies.add(
                    new Tally(rules.get(i - 1), hits, undetermined, cadres - hits - undetermined));
        }
        return new CountRow(cadres, List.copyOf(tallies));
    }
}
