package org.nengxia.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.nengxia.cli.terminal.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Serves the pages on loopback until it is stopped. With `--check` it opens its own first page
/// once and ends: exit code 1 when that page did not come.
@Command(name = "serve", description = "启动页面 / serve the pages on loopback")
final class ServeCommand implements Callable<Integer> {
    private static final int OK = 200;

    @Mixin private Home home = new Home();

    @Option(names = "--port", defaultValue = "8080", description = "端口 / port")
    private int port;

    @Option(
            names = "--check",
            description = "打开首页一次后结束 / open the first page once and end, to see that all is well")
    private boolean check;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (var _ = home.serve(port)) {
            if (check) {
                return opened() == OK ? 0 : 1;
            }
            System.out.println(address(""));
            new CountDownLatch(1).await();
            return 0;
        }
    }

    private int opened() throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create(address("sign-in"))).build();
            return browser.send(page, BodyHandlers.discarding()).statusCode();
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:%d/%s".formatted(port, path);
    }
}
