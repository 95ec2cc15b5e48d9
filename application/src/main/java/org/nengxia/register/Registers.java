package org.nengxia.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All registers of the product, in an order in which each points only to earlier ones.
@Component
public class Registers {
    private final Map<String, Register> byId = new LinkedHashMap<>();

    Registers(List<RegisterSource> sources) {
        sources.stream()
                .sorted(Comparator.comparingInt(RegisterSource::rank))
                .flatMap(source -> source.registers().stream())
                .forEach(this::add);
    }

    private void add(Register register) {
        if (byId.put(register.id(), register) != null) {
            throw new IllegalStateException("two registers are called " + register.id());
        }
    }

    /// All registers.
    public Collection<Register> all() {
        return byId.values();
    }

    /// The registers of one module, such as `inspection`.
    public List<Register> of(String module) {
        return byId.values().stream().filter(each -> each.module().equals(module)).toList();
    }

    /// The register with that id.
    public Optional<Register> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Its place in the order, from 0.
    public int rank(Register register) {
        return List.copyOf(byId.keySet()).indexOf(register.id());
    }
}
