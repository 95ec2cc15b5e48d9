package org.nengxia.shell.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nengxia.evidence.Channel;
import org.nengxia.register.Register;
import org.nengxia.register.Registers;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Every endpoint of the running application, with addresses to try: path variables that decide
/// about access get each of their values, all others a sample.
record Endpoints(
        Collection<RequestMappingInfoHandlerMapping> controllers,
        Collection<AbstractUrlHandlerMapping> files,
        Registers registers) {

    static Endpoints of(ApplicationContext product) {
        return new Endpoints(
                product.getBeansOfType(RequestMappingInfoHandlerMapping.class).values(),
                product.getBeansOfType(AbstractUrlHandlerMapping.class).values(),
                product.getBean(Registers.class));
    }

    /// A call that can be made.
    record Call(String method, String address) {}

    /// Endpoint as declared → the calls to try on it.
    Map<String, List<Call>> all() {
        Map<String, List<Call>> all = new LinkedHashMap<>();
        controllers.forEach(each -> each.getHandlerMethods().keySet().forEach(it -> add(all, it)));
        files.stream()
                .flatMap(each -> each.getHandlerMap().keySet().stream())
                .forEach(pattern -> put(all, "GET", pattern));
        return all;
    }

    private void add(Map<String, List<Call>> all, RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String pattern : info.getPatternValues()) {
            for (RequestMethod method :
                    methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods) {
                put(all, method.name(), pattern);
            }
        }
    }

    private void put(Map<String, List<Call>> all, String method, String pattern) {
        all.put(
                method + " " + pattern,
                addresses(pattern).map(address -> new Call(method, address)).toList());
    }

    private Stream<String> addresses(String pattern) {
        if (pattern.startsWith("/registers/{id}")) {
            return registerPerModule().map(id -> sample(pattern.replace("{id}", id)));
        }
        if (pattern.startsWith("/channels/{code}")) {
            return Arrays.stream(Channel.values())
                    .map(channel -> sample(pattern.replace("{code}", channel.code())));
        }
        return Stream.of(sample(pattern));
    }

    private Stream<String> registerPerModule() {
        Map<String, String> first = new LinkedHashMap<>();
        for (Register each : registers.all()) {
            first.putIfAbsent(each.module(), each.id());
        }
        return new ArrayList<>(first.values()).stream();
    }

    private static String sample(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "1").replace("**", "1").replace("*", "1");
    }
}
