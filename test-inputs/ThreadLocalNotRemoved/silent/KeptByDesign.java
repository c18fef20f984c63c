// Silent because each thread keeps one small tool, made once, to use it again.
package threadlocalnotremoved;

import java.lang.ref.SoftReference;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

class KeptByDesign {
  record Request(String path, long number) {}

  private static final ThreadLocal<SimpleDateFormat> FORMAT =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy"));
  private static final ThreadLocal<DateFormat> LAZY = new ThreadLocal<>();
  private static final ThreadLocal<NumberFormat> NUMBERS = new ThreadLocal<>();
  private static final ThreadLocal<MessageDigest> DIGEST = new ThreadLocal<>();
  private static final ThreadLocal<Random> RANDOM = ThreadLocal.withInitial(Random::new);
  private static final ThreadLocal<byte[]> BYTES = ThreadLocal.withInitial(() -> new byte[512]);
  private static final ThreadLocal<StringBuilder> TEXT = new ThreadLocal<>();
  private static final ThreadLocal<Long> NUMBER = new ThreadLocal<>();
  private static final ThreadLocal<Boolean> ACTIVE = new ThreadLocal<>();
  private static final ThreadLocal<TimeUnit> UNIT = new ThreadLocal<>();
  private static final ThreadLocal<SoftReference<Request>> SOFT = new ThreadLocal<>();
  private static final ThreadLocal<Map<String, Object>> OWN = new ThreadLocal<>();

  String handle(Request request) throws NoSuchAlgorithmException {
    if (LAZY.get() == null) {
      LAZY.set(new SimpleDateFormat("yyyy"));
    }
    NUMBERS.set(NumberFormat.getInstance());
    DIGEST.set(MessageDigest.getInstance("SHA-256"));
    TEXT.set(new StringBuilder());
    NUMBER.set(request.number());
    ACTIVE.set(true);
    UNIT.set(TimeUnit.DAYS);
    SOFT.set(new SoftReference<>(request));
    Map<String, Object> own = OWN.get();
    if (own == null) {
      own = new HashMap<>();
      OWN.set(own);
    }
    return FORMAT.get().format(new Date(RANDOM.get().nextInt())) + BYTES.get().length;
  }
}
