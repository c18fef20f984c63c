// Buffers that somebody else reads into or writes from.
package oversizedcapacity;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.util.regex.Matcher;

class Buffers {
  static byte[] serialized(Object any) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(any);
    }
    return bytes.toByteArray();
  }

  static byte[] data(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    bytes.write(1);
    new DataOutputStream(bytes).writeUTF(text);
    return bytes.toByteArray();
  }

  static byte[] all(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    in.transferTo(bytes);
    return bytes.toByteArray();
  }

  static byte[] copied(byte[] data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    bytes.write(1);
    bytes.write(data);
    return bytes.toByteArray();
  }

  static String trace(Throwable problem) {
    StringWriter text = new StringWriter(4096);
    text.append("problem\n");
    problem.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  static String replaced(Matcher matcher) {
    StringBuilder text = new StringBuilder(4096);
    text.append('"');
    while (matcher.find()) {
      matcher.appendReplacement(text, "x");
    }
    return text.toString();
  }

  static String firstLine(Reader reader) throws IOException {
    return new BufferedReader(reader, 8192).readLine();
  }
}
