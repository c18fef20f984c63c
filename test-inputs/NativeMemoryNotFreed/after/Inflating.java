package nativememorynotfreed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

class Inflating {
  byte[] compress(byte[] data) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(data);
      deflater.finish();
      byte[] buffer = new byte[data.length + 100];
      int length = deflater.deflate(buffer);
      return java.util.Arrays.copyOf(buffer, length);
    } finally {
      deflater.end();
    }
  }

  int decompress(byte[] data, byte[] out) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(data);
      return inflater.inflate(out);
    } finally {
      inflater.end();
    }
  }

  int onlyIfRight(byte[] data, byte[] out) throws DataFormatException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(data);
      int length = inflater.inflate(out);
      return length;
    } finally {
      inflater.end();
    }
  }

  int earlyReturn(byte[] data, byte[] out) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(data);
      if (deflater.needsInput()) {
        return 0;
      }
      deflater.finish();
      int length = deflater.deflate(out);
      return length;
    } finally {
      deflater.end();
    }
  }

  byte[] throughAStream(byte[] data) throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(data), inflater)) {
        return in.readAllBytes();
      }
    } finally {
      inflater.end();
    }
  }

  byte[] toAStream(byte[] data) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(9, true);
    try {
      try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
        out.write(data);
      }
      return bytes.toByteArray();
    } finally {
      deflater.end();
    }
  }

  long each(Iterable<byte[]> all, byte[] out) throws DataFormatException {
    long sum = 0;
    for (byte[] data : all) {
      Inflater inflater = new Inflater();
      try {
        inflater.setInput(data);
        sum += inflater.inflate(out);
      } finally {
        inflater.end();
      }
    }
    return sum;
  }
}
