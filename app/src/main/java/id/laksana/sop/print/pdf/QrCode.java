package id.laksana.sop.print.pdf;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.net.URI;

/** An address that a telephone can read from paper: its dark modules as one path, a module one unit wide, the quiet zone around it included. */
record QrCode(int size, Path2D dark) {

    private static final int QUIET_ZONE = 4;

    static QrCode of(URI address) {
        try {
            ByteMatrix modules = Encoder.encode(address.toASCIIString(), ErrorCorrectionLevel.M)
                    .getMatrix();
            return new QrCode(modules.getWidth() + 2 * QUIET_ZONE, dark(modules));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + address, e);
        }
    }

    private static Path2D dark(ByteMatrix modules) {
        Path2D dark = new Path2D.Float();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); ) {
                int end = endOfRun(modules, row, column);
                if (end > column) {
                    dark.append(new Rectangle2D.Float(column + QUIET_ZONE, row + QUIET_ZONE, end - column, 1), false);
                }
                column = Math.max(end, column + 1);
            }
        }
        return dark;
    }

    private static int endOfRun(ByteMatrix modules, int row, int column) {
        int end = column;
        while (end < modules.getWidth() && modules.get(end, row) == 1) {
            end++;
        }
        return end;
    }
}
