package org.nengxia.chain.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import org.nengxia.chain.Hash;
import org.nengxia.chain.note.Checkpoint;
import org.nengxia.chain.note.MalformedNote;
import org.nengxia.chain.note.Note;
import org.nengxia.chain.note.NoteSignature;
import org.nengxia.chain.note.VerifierKey;
import org.nengxia.chain.proof.Growth;
import org.nengxia.chain.witness.Witnessing.Contradicted;
import org.nengxia.chain.witness.Witnessing.Cosigned;
import org.nengxia.chain.witness.Witnessing.Declined;
import org.nengxia.chain.witness.Witnessing.Unanswered;

/// Asks one witness to put its name under checkpoints.
///
/// @param key the witness's own key, as its operator gave it; what another key signed does not
///   count
/// @param prefix the address before `/add-checkpoint`
public record WitnessClient(VerifierKey key, URI prefix) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 4;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    /// Sends the checkpoint with the proof from the witness's last size: a first guess, and again
    /// when the witness names another one.
    ///
    /// @param guess the size at which the witness signed last; 0 when unknown
    /// @param proofs the consistency proof from a size to the checkpoint's
    public Witnessing ask(Note checkpoint, long guess, LongFunction<List<Hash>> proofs) {
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return ask(http, checkpoint, guess, proofs);
        } catch (IOException e) {
            return new Unanswered(e.getClass().getSimpleName() + " " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unanswered("interrupted");
        }
    }

    private Witnessing ask(
            HttpClient http, Note checkpoint, long guess, LongFunction<List<Hash>> proofs)
            throws IOException, InterruptedException {
        long size = Checkpoint.of(checkpoint).head().size();
        long old = guess;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var answer = send(http, new Growth(old, proof(old, proofs), checkpoint));
            if (answer.statusCode() != CONFLICT) {
                return judged(checkpoint, answer, old);
            }
            long remembered = Checkpoint.number(answer.body().strip());
            if (remembered > size || remembered == old) {
                return new Contradicted(remembered);
            }
            old = remembered;
        }
        return new Unanswered("见证方的条数一再改变");
    }

    private static List<Hash> proof(long from, LongFunction<List<Hash>> proofs) {
        return from == 0 ? List.of() : proofs.apply(from);
    }

    private HttpResponse<String> send(HttpClient http, Growth growth)
            throws IOException, InterruptedException {
        var address = prefix.toString().replaceAll("/+$", "") + "/add-checkpoint";
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofString(growth.toString()))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private Witnessing judged(Note checkpoint, HttpResponse<String> answer, long old)
            throws MalformedNote {
        return switch (answer.statusCode()) {
            case 200 -> cosigned(checkpoint, answer.body());
            case UNPROCESSABLE -> new Contradicted(old);
            default -> new Declined(answer.statusCode(), answer.body().strip());
        };
    }

    /// The witness's own line among those of the answer; lines of other keys are passed over.
    private Witnessing cosigned(Note checkpoint, String lines) throws MalformedNote {
        var signed = checkpoint;
        for (String line : lines.strip().split("\n", -1)) {
            signed = signed.with(NoteSignature.parse(line));
        }
        var signature = signed.signedBy(List.of(key)).get(key);
        return signature == null ? new Unanswered("答复中没有该见证方的签名") : new Cosigned(signature);
    }
}
