package charcountasbytecount;

import jakarta.servlet.http.HttpServletResponse;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The text is encoded in another block, more than once, or elsewhere. */
class WithoutFix {
  static ByteBuffer twice(String text, boolean doubled) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    ByteBuffer buffer = ByteBuffer.allocate(text.length());
    if (doubled) {
      buffer.put(text.getBytes(StandardCharsets.UTF_8));
    }
    return buffer.put(text.getBytes(StandardCharsets.UTF_8));
  }

  static ByteBuffer inner(String text, boolean filled) {
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    ByteBuffer buffer = ByteBuffer.allocate(text.length());
    if (filled) {
      buffer.put(text.getBytes(StandardCharsets.UTF_8));
    }
    return buffer;
  }

  static void changed(DataOutputStream out, String first) throws IOException {
    String text = first;
    text = text.trim();
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    out.writeInt(text.length());
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  static void written(HttpServletResponse response, String body) throws IOException {
    response.setCharacterEncoding("UTF-8");
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    response.setContentLength(body.length());
    response.getWriter().write(body);
  }

  static Map<String, String> headers(StringBuilder body) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "text/plain; charset=utf-8");
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    headers.put("Content-Length", String.valueOf(body.toString().length()));
    return headers;
  }

  static void sum(HttpServletResponse response, String head, String body) throws IOException {
    response.setHeader("Content-Type", "application/json;charset=UTF8");
    // BUG: Diagnostic contains: counts UTF-16 units, not bytes
    response.setHeader("Content-Length", "" + body.length());
    response.getWriter().write(body);
  }
}
