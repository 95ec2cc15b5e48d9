package org.nengxia.store;

/// The database that the records are kept in: how to reach it, and how to leave it.
record Store(String url, String user, String password, Runnable leave) implements AutoCloseable {

    /// Our own server, stopped when the last one leaves.
    static Store own(OwnPostgres server) {
        return new Store(server.url(), server.user(), server.password(), server::close);
    }

    @Override
    public void close() {
        leave.run();
    }
}
