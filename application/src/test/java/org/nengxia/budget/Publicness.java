package org.nengxia.budget;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// Decides which types and methods the reader of a package meets, and so must find explained.
final class Publicness {

    private Publicness() {}

    /// Whether the type and every type around it is public; members of interfaces are.
    static boolean of(ClassTree type, TreePath path) {
        var parent = path.getParentPath();
        boolean open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
        if (!(parent.getLeaf() instanceof ClassTree around)) {
            return open;
        }
        return (open || isInterface(around)) && of(around, parent);
    }

    /// Whether a method must be explained: public, and not one whose meaning is given elsewhere
    /// (overriding, record accessor, `main`, constructor).
    static boolean needsDoc(MethodTree method, TreePath path) {
        return method.getReturnType() != null
                && path.getParentPath().getLeaf() instanceof ClassTree owner
                && isPublic(method, owner, path.getParentPath())
                && annotations(method).noneMatch("Override"::equals)
                && !method.getName().contentEquals("main")
                && !isAccessor(method, owner);
    }

    /// Whether a constructor is the canonical one of a record.
    static boolean isCanonical(MethodTree method, TreePath path) {
        return path.getParentPath().getLeaf() instanceof ClassTree owner
                && owner.getKind() == Tree.Kind.RECORD
                && components(owner).count() == method.getParameters().size();
    }

    /// Simple names of the annotations on a method.
    static Stream<String> annotations(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(annotation ->
                        switch (annotation.getAnnotationType()) {
                            case IdentifierTree name -> name.getName().toString();
                            case MemberSelectTree name -> name.getIdentifier().toString();
                            default -> "";
                        });
    }

    private static boolean isPublic(MethodTree method, ClassTree owner, TreePath ownerPath) {
        var flags = method.getModifiers().getFlags();
        return flags.contains(Modifier.PUBLIC)
                || (isInterface(owner)
                        && !flags.contains(Modifier.PRIVATE)
                        && of(owner, ownerPath));
    }

    private static boolean isInterface(ClassTree type) {
        return type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
    }

    private static boolean isAccessor(MethodTree method, ClassTree owner) {
        return owner.getKind() == Tree.Kind.RECORD
                && method.getParameters().isEmpty()
                && components(owner).anyMatch(c -> c.getName().equals(method.getName()));
    }

    private static Stream<VariableTree> components(ClassTree record) {
        return record.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC));
    }
}
