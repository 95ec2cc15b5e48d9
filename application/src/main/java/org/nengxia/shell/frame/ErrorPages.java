package org.nengxia.shell.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// The one page for everything that goes wrong: one sentence, no detail of the fault, and for a
/// fault an incident number under which the log has it.
@Controller
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model page) {
        HttpStatus status = status(request);
        response.setStatus(status.value());
        page.addAttribute("kind", kind(status));
        if (status.is5xxServerError()) {
            String incident = incident();
            LOG.error("incident {} at {}", incident, failedPath(request), fault(request));
            page.addAttribute("incident", incident);
        }
        return CurrentReader.orNull() == null ? "shell/error-outside" : "shell/error";
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "stale";
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "absent";
            case CONTENT_TOO_LARGE -> "large";
            default -> status.is4xxClientError() ? "unreadable" : "fault";
        };
    }

    private static String incident() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
    }

    private static Object failedPath(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    private static Throwable fault(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
                ? fault
                : new IllegalStateException("no exception was recorded");
    }
}
