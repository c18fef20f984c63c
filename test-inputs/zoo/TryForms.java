// Try statements on variables, fields and nothing, nested finally blocks and multi-catch, with growth in each part.
package zoo;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

class TryForms {
  final OutputStream field = new ByteArrayOutputStream();
  String s = "";

  String all(List<String> xs, final Closeable given) throws IOException {
    try (given; field; this.field; ByteArrayOutputStream out = new ByteArrayOutputStream(); var zip = new DeflaterOutputStream(out, new Deflater());) {
      for (String x : xs) try { zip.write(x.getBytes()); s += x; } finally { try { out.reset(); } finally { s += "f"; } }
    } catch (final IllegalStateException | IllegalArgumentException e) {
      for (Throwable t = e; t != null; t = t.getCause()) s += t.getMessage();
    } catch (@SuppressWarnings("unused") RuntimeException e) {
      throw e;
    } finally {
      while (s.length() < 3) s += " ";
    }
    try (Closeable c = () -> s += "closed"; Closeable d = c::close) { } catch (Exception | Error e) { throw e; }
    for (;;) try { s += "a"; break; } catch (RuntimeException e) { continue; } finally { if (s.length() > 9) return s; }
    return s;
  }

  void pools(int n) throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    try { pool.submit(() -> s += n).get(); } finally { pool.shutdown(); }
    ExecutorService other = null;
    try { other = Executors.newFixedThreadPool(n); } finally { if (other != null) other.shutdownNow(); }
    ExecutorService perhaps = n > 2 ? Executors.newSingleThreadExecutor() : n > 1 ? pool : null;
    if (n == 7) return;
    if (perhaps != null) perhaps.shutdown();
    Deflater d = new Deflater();
    try { if (n > 3) throw new Exception(); } catch (Exception e) { d.end(); throw e; }
    new Deflater(n).end();
    Executors.newWorkStealingPool().shutdown();
    (n > 0 ? new Deflater() : d).end();
    try { } finally { }
    try { synchronized (this) { List<String> xs = new ArrayList<>(); for (String x : xs) xs.add(x); } } catch (Throwable t) { }
  }
}
