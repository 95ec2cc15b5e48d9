package org.nengxia.casework;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.nengxia.Application;
import org.nengxia.SampleFiles;
import org.nengxia.casework.file.CaseEvent;
import org.nengxia.casework.file.CaseFile;
import org.nengxia.casework.file.CaseOutcome;
import org.nengxia.policy.procedure.Outcome;
import org.nengxia.policy.procedure.course.OpenAct;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A product of its own in which sixteen people take cases on, fifty acts a second, until somebody
/// kills it. Before each act it writes what it will try, after each what the product said of it.
/// Arguments: data folder, file of the journal, `first` or a seed.
final class CasesUntilKilled {
    static final String GOING = "going";
    private static final int PEOPLE = 16;
    private static final int A_SECOND = 50;
    private static final long BETWEEN = 1_000_000_000L * PEOPLE / A_SECOND;
    private static final int OPEN_EACH = 2;
    private final CaseScene scene;
    private final Cases cases;
    private final FileChannel journal;
    private boolean going;
    private final ConcurrentLinkedQueue<Long> cadres = new ConcurrentLinkedQueue<>();

    private CasesUntilKilled(ConfigurableApplicationContext product, Path journal)
            throws IOException {
        this.scene = product.getBean(CaseScene.class);
        this.cases = product.getBean(Cases.class);
        this.journal =
                FileChannel.open(journal, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        cadres.addAll(scene.cadres(5_000));
    }

    public static void main(String[] arguments) throws Exception {
        boolean first = arguments[2].equals("first");
        var product = start(Path.of(arguments[0]), first);
        if (first) {
            product.getBean(CaseScene.class).set();
            product.close();
            return;
        }
        var people = new CasesUntilKilled(product, Path.of(arguments[1]));
        people.act(Long.parseLong(arguments[2]));
    }

    static ConfigurableApplicationContext start(Path home, boolean first) {
        return new SpringApplicationBuilder(Application.class, CaseScene.class)
                .sources(first ? new Class<?>[] {SampleFiles.class} : new Class<?>[0])
                .web(WebApplicationType.NONE)
                .run("--nengxia.home=" + home, "--nengxia.checkpoint.entries=0");
    }

    private void act(long seed) {
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (int person = 0; person < PEOPLE; person++) {
                Random random = new Random(seed * PEOPLE + person);
                threads.execute(() -> actsForEver(random));
            }
        }
    }

    private void actsForEver(Random random) {
        List<String> mine = new ArrayList<>();
        long due = System.nanoTime() + random.nextLong(BETWEEN);
        try {
            while (true) {
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                due = Math.max(due + BETWEEN, System.nanoTime() - BETWEEN);
                while (mine.size() < OPEN_EACH) {
                    mine.add(scene.opened(cadres.remove(), "DEMOTION"));
                }
                String number = mine.get(random.nextInt(mine.size()));
                if (acted(number, random) instanceof CaseFile.Closed) {
                    mine.remove(number);
                }
            }
        } catch (Exception fault) {
            fault.printStackTrace();
            Runtime.getRuntime().halt(3);
        }
    }

    private CaseFile acted(String number, Random random) throws IOException {
        List<OpenAct> open = scene.file(number).progress().course().open();
        OpenAct due = open.get(random.nextInt(open.size()));
        List<Outcome> outcomes = due.outcomes();
        Outcome outcome =
                random.nextInt(5) > 0
                        ? outcomes.getFirst()
                        : outcomes.get(random.nextInt(outcomes.size()));
        String task = due.task().id();
        Request request = scene.request(number, task, outcome);
        String key = String.valueOf(request.key());
        write("try %s %s %d %s %s".formatted(key, number, request.seen(), task, outcome));
        CaseOutcome came = cases.take(request, scene.taker(number, task));
        write((came instanceof CaseOutcome.Done ? "done " : "refused ") + key);
        return scene.file(number);
    }

    private void write(String line) throws IOException {
        synchronized (journal) {
            if (!going) {
                going = true;
                System.out.println(GOING);
            }
            journal.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            journal.force(false);
        }
    }

    /// Sends again, with its key, a form of which nobody knows whether it was taken; whether it is
    /// taken now.
    static boolean again(ConfigurableApplicationContext product, String tried) {
        String[] parts = tried.split(" ", -1);
        CaseScene scene = product.getBean(CaseScene.class);
        Cases cases = product.getBean(Cases.class);
        CaseFile file = scene.file(parts[2]);
        UUID key = UUID.fromString(parts[1]);
        int seen = Integer.parseInt(parts[3]);
        boolean there = file.version() > seen;
        CaseEvent event =
                there
                        ? new CaseEvent.HandedOver("重复", "同一表单")
                        : scene.request(parts[2], parts[4], Outcome.valueOf(parts[5])).event();
        var by = there ? CaseScene.OFFICER : scene.taker(parts[2], parts[4]);
        var request = new Request(parts[2], seen, key, event, scene.today());
        return cases.take(request, by) instanceof CaseOutcome.Done;
    }
}
