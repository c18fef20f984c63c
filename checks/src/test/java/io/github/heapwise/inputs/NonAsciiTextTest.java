package io.github.heapwise.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the inputs of CharCountAsByteCount do with text that has more bytes than chars: before and
 * after differ there, so that {@code run} cannot show it.
 */
class NonAsciiTextTest {
  private static final Path INPUTS = Path.of("..", "test-inputs", "CharCountAsByteCount");
  private static final String TEXT = "café €";

  @TempDir Path folder;

  @Test
  void theBufferOverflowsBeforeTheFix() throws Exception {
    assertThatThrownBy(() -> frame("before")).isInstanceOf(BufferOverflowException.class);

    ByteBuffer frame = frame("after");
    assertThat(StandardCharsets.UTF_8.decode(frame).toString()).isEqualTo(TEXT);
  }

  @Test
  void theReaderGetsAPartBeforeTheFix() throws Exception {
    assertThat(received("before")).isEqualTo("café ").isNotEqualTo(TEXT);
    assertThat(received("after")).isEqualTo(TEXT);
  }

  private ByteBuffer frame(String state) throws Exception {
    Method frame = load(state, "Buffers").getDeclaredMethod("frame", String.class);
    frame.setAccessible(true);
    try {
      return (ByteBuffer) frame.invoke(null, TEXT);
    } catch (InvocationTargetException e) {
      throw (Exception) e.getCause();
    }
  }

  /** What a reader takes that believes the length in front, less a char that is cut in two. */
  private String received(String state) throws Exception {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    Class<?> type = load(state, "Prefixes");
    var constructor = type.getDeclaredConstructor(DataOutputStream.class);
    constructor.setAccessible(true);
    Method send = type.getDeclaredMethod("send", String.class);
    send.setAccessible(true);
    send.invoke(constructor.newInstance(new DataOutputStream(sent)), TEXT);
    ByteBuffer bytes = ByteBuffer.wrap(sent.toByteArray());
    byte[] taken = new byte[bytes.getInt()];
    bytes.get(taken);
    return new String(taken, StandardCharsets.UTF_8);
  }

  private Class<?> load(String state, String name) throws Exception {
    Path classes = folder.resolve(state);
    classes.toFile().mkdirs();
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                INPUTS.resolve(state).resolve(name + ".java").toString());
    assertThat(exit).isZero();
    return new URLClassLoader(new URL[] {classes.toUri().toURL()})
        .loadClass("charcountasbytecount." + name);
  }
}
