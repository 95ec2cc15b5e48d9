package org.nengxia.chain.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/// The HTTP door of a witness: `POST /add-checkpoint`, and `GET /` for its public key.
public final class Door implements AutoCloseable {

    private static final int LARGEST = 1 << 20;

    private final Witness witness;
    private final HttpServer server;

    /// Opens the door at that address; port 0 takes any free one.
    public Door(Witness witness, InetSocketAddress address) throws IOException {
        this.witness = witness;
        server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /// The port it listens at.
    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            var answer = answerTo(call);
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().set("Content-Type", answer.type());
            call.sendResponseHeaders(answer.status(), body.length);
            call.getResponseBody().write(body);
        }
    }

    private Answer answerTo(HttpExchange call) throws IOException {
        var asked = call.getRequestMethod() + " " + call.getRequestURI().getPath();
        return switch (asked) {
            case "GET /" -> Answer.signed(witness.verifier().text() + "\n");
            case "POST /add-checkpoint" -> added(call);
            default -> Answer.refused(404, "这里只有 POST /add-checkpoint");
        };
    }

    private Answer added(HttpExchange call) throws IOException {
        var body = call.getRequestBody().readNBytes(LARGEST + 1);
        return body.length > LARGEST ? Answer.refused(413, "超过 1 MiB") : witness.add(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
