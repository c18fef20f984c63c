package io.github.heapwise.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heapwise.packed.ErrorProne;
import io.github.heapwise.packed.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Executable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * One jar for every Error Prone and JDK: each class, method and field that the jar's code names is
 * there, also on paths that no other test takes, and comes with Error Prone or the JDK.
 */
@Tag("packed-jar")
class LinkageTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("io.github.heapwise.packed.ErrorProne#tested")
  void everythingThatIsNamedIsThere(ErrorProne errorProne) throws IOException {
    Set<String> missing = new TreeSet<>();
    int classes = 0;
    try (JarFile jar = new JarFile(Settings.jar().toFile())) {
      for (JarEntry entry :
          jar.stream().filter(each -> each.getName().endsWith(".class")).toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          new ClassReader(in)
              .accept(new References(errorProne.loader(), missing), ClassReader.SKIP_DEBUG);
        }
        classes++;
      }
    }
    assertThat(classes).isPositive();
    assertThat(missing).as("named in the jar, missing with %s", errorProne).isEmpty();
  }

  /** Resolves what a class's code refers to, and collects what cannot be. */
  private static final class References extends ClassVisitor {
    private final ClassLoader loader;
    private final Set<String> missing;
    private String user;

    References(ClassLoader loader, Set<String> missing) {
      super(Opcodes.ASM9);
      this.loader = loader;
      this.missing = missing;
    }

    @Override
    public void visit(
        int version, int access, String name, String generics, String parent, String[] interfaces) {
      user = name.replace('/', '.');
      Stream.concat(Stream.of(parent), Stream.of(interfaces)).forEach(each -> type(each));
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String generics, Object value) {
      type(Type.getType(descriptor));
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String signature, String generics, String[] exceptions) {
      types(signature);
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitTypeInsn(int opcode, String type) {
          type(type);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
          field(owner, name, descriptor);
        }

        @Override
        public void visitMethodInsn(
            int opcode, String owner, String name, String descriptor, boolean isInterface) {
          method(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(
            String name, String descriptor, Handle bootstrap, Object... arguments) {
          types(descriptor);
          handle(bootstrap);
          Arrays.stream(arguments).forEach(this::constant);
        }

        @Override
        public void visitLdcInsn(Object value) {
          constant(value);
        }

        private void constant(Object value) {
          if (value instanceof Handle handle) {
            handle(handle);
          } else if (value instanceof Type type && type.getSort() == Type.METHOD) {
            types(type.getDescriptor());
          } else if (value instanceof Type type) {
            type(type);
          }
        }
      };
    }

    private void handle(Handle handle) {
      if (handle.getDesc().startsWith("(")) {
        method(handle.getOwner(), handle.getName(), handle.getDesc());
      } else {
        field(handle.getOwner(), handle.getName(), handle.getDesc());
      }
    }

    private void method(String owner, String name, String descriptor) {
      types(descriptor);
      Class<?> type = type(owner);
      if (type == null || type.isArray()) {
        return;
      }
      // Methods that take any arguments have one signature for all calls.
      boolean polymorphic = owner.equals("java/lang/invoke/MethodHandle");
      boolean found =
          polymorphic
              || hierarchy(type)
                  .flatMap(
                      each ->
                          name.equals("<init>")
                              ? Stream.of(each.getDeclaredConstructors())
                              : Stream.of(each.getDeclaredMethods()))
                  .anyMatch(each -> is(each, name, descriptor));
      if (!found) {
        missing.add(user + " calls " + type.getName() + "." + name + descriptor);
      }
    }

    private static boolean is(Executable candidate, String name, String descriptor) {
      return candidate instanceof java.lang.reflect.Method method
          ? method.getName().equals(name) && Type.getMethodDescriptor(method).equals(descriptor)
          : name.equals("<init>")
              && Type.getConstructorDescriptor((java.lang.reflect.Constructor<?>) candidate)
                  .equals(descriptor);
    }

    private void field(String owner, String name, String descriptor) {
      Class<?> type = type(owner);
      if (type != null
          && hierarchy(type)
              .flatMap(each -> Stream.of(each.getDeclaredFields()))
              .noneMatch(
                  each ->
                      each.getName().equals(name)
                          && Type.getDescriptor(each.getType()).equals(descriptor))) {
        missing.add(user + " reads " + type.getName() + "." + name + " " + descriptor);
      }
    }

    private void types(String methodDescriptor) {
      type(Type.getReturnType(methodDescriptor));
      Arrays.stream(Type.getArgumentTypes(methodDescriptor)).forEach(this::type);
    }

    private void type(Type type) {
      Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
      if (element.getSort() == Type.OBJECT) {
        type(element.getInternalName());
      }
    }

    /** The class of an internal name, or null if it is missing. */
    private Class<?> type(String internalName) {
      String name = internalName.replace('/', '.');
      try {
        return Class.forName(name, false, loader);
      } catch (ClassNotFoundException | LinkageError e) {
        missing.add(user + " names " + name);
        return null;
      }
    }

    /**
     * The class, its superclasses and all their interfaces; {@link Object} for an interface too.
     */
    private static Stream<Class<?>> hierarchy(Class<?> type) {
      Set<Class<?>> all = new java.util.LinkedHashSet<>(List.of(Object.class));
      Deque<Class<?>> open = new ArrayDeque<>(List.of(type));
      while (!open.isEmpty()) {
        Class<?> next = open.pop();
        if (all.add(next)) {
          open.addAll(Arrays.asList(next.getInterfaces()));
          if (next.getSuperclass() != null) {
            open.add(next.getSuperclass());
          }
        }
      }
      return all.stream();
    }
  }
}
