package org.nengxia.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Serves the pages on loopback until it is stopped.
@Command(name = "serve", description = "启动页面 / serve the pages on loopback")
final class ServeCommand implements Callable<Integer> {
    @Mixin private Home home = new Home();

    @Option(names = "--port", defaultValue = "8080", description = "端口 / port")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        home.serve(port, false);
        System.out.printf("http://127.0.0.1:%d/%n", port);
        new CountDownLatch(1).await();
        return 0;
    }
}
