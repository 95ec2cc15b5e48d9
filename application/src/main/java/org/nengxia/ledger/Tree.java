package org.nengxia.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.nengxia.chain.Frontier;
import org.nengxia.chain.Hash;
import org.nengxia.chain.TreeHead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The right edge of the Merkle log, kept in one row.
@Repository
class Tree {
    private static final String SELECT = "SELECT size, subtrees FROM ledger.tree";

    private final JdbcClient database;

    Tree(JdbcClient database) {
        this.database = database;
    }

    /// The edge to append to. Whoever holds it keeps all others waiting until the transaction ends.
    Frontier lock() {
        return database.sql(SELECT + " FOR UPDATE").query(Tree::frontier).single();
    }

    void grow(Frontier frontier) {
        database.sql("UPDATE ledger.tree SET size = ?, subtrees = ?")
                .param(frontier.size())
                .param(frontier.subtreeBytes())
                .update();
    }

    /// Size and root as they are kept. A row that somebody removed stands for an empty ledger, one
    /// that was damaged for a root that no ledger has, so that the check can say what is wrong.
    TreeHead head() {
        return database.sql(SELECT).query(Tree::kept).optional().orElseGet(Frontier.EMPTY::head);
    }

    private static TreeHead kept(ResultSet row, int number) throws SQLException {
        try {
            return frontier(row, number).head();
        } catch (IllegalArgumentException _) {
            long size = Math.max(0, row.getLong("size"));
            return new TreeHead(size, Hash.ofBytes(new byte[Hash.LENGTH]));
        }
    }

    private static Frontier frontier(ResultSet row, int number) throws SQLException {
        return Frontier.resume(row.getLong("size"), row.getBytes("subtrees"));
    }
}
