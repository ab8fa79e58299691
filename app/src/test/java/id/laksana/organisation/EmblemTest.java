package id.laksana.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmblemTest {

    private static final String PAYLOAD = "<script>alert(1)</script>";

    @ParameterizedTest
    @CsvSource({
        "png, 300, 200, 300, 200",
        "jpeg, 300, 200, 300, 200",
        "png, 4000, 2000, 512, 256",
        "jpeg, 900, 1800, 256, 512"
    })
    void shouldDrawWhatFitsOntoALetterhead(String format, int width, int height, int drawnWidth, int drawnHeight)
            throws IOException {
        BufferedImage drawn = drawn(file(format, width, height));

        assertThat(drawn.getWidth()).isEqualTo(drawnWidth);
        assertThat(drawn.getHeight()).isEqualTo(drawnHeight);
        assertThat(new Color(drawn.getRGB(drawnWidth / 2, drawnHeight / 2)).getRed())
                .isGreaterThan(180);
    }

    @Test
    void shouldKeepWhatIsTransparent() throws IOException {
        BufferedImage drawn = drawn(file("png", 300, 200));

        assertThat(drawn.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void shouldKeepNothingElseThatTheFileCarried() throws IOException {
        byte[] file = file("png", 300, 200);
        byte[] payload = PAYLOAD.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(file, file.length + payload.length);
        System.arraycopy(payload, 0, both, file.length, payload.length);

        byte[] png = emblem(both).png();

        assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain(PAYLOAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no picture", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u0089PNG\r\n\u001a\n", "GIF89a"
            })
    void shouldRefuseWhatIsNoPicture(String content) {
        byte[] file = content.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Emblem.read(file)).isEqualTo(new Emblem.Reading.NoPicture());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void shouldRefusePicturesOfOtherKinds(String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), format, file);

        assertThat(Emblem.read(file.toByteArray())).isEqualTo(new Emblem.Reading.NoPicture());
    }

    @Test
    void shouldRefuseAPictureThatEndsTooSoon() throws IOException {
        byte[] file = file("png", 300, 200);

        assertThat(Emblem.read(Arrays.copyOf(file, file.length / 2))).isEqualTo(new Emblem.Reading.NoPicture());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void shouldComeToAnEndWithDamagedFiles(String format) throws IOException {
        byte[] sound = file(format, 60, 40);
        Random random = new Random(7);

        for (int turn = 0; turn < 3_000; turn++) {
            byte[] damaged = sound.clone();
            for (int bite = 0; bite <= turn % 4; bite++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }

            assertThat(Emblem.read(damaged)).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "31, 31", "2000, 40", "40, 200"})
    void shouldRefuseWhatNobodyWouldKnowAtTheHeadOfAPage(int width, int height) throws IOException {
        assertThat(Emblem.read(file("png", width, height))).isEqualTo(new Emblem.Reading.NoEmblem());
    }

    /** A few bytes can claim to be a picture that no memory holds. */
    @Test
    void shouldRefuseMorePixelsThanAnyEmblemHas() throws IOException {
        byte[] file = file("png", 10, 10);
        for (int side = 16; side < 24; side += 4) {
            file[side + 2] = 0x7f;
        }

        assertThat(Emblem.read(file)).isEqualTo(new Emblem.Reading.TooManyPixels());
    }

    private static Emblem emblem(byte[] file) {
        return ((Emblem.Reading.Drawn) Emblem.read(file)).emblem();
    }

    private static BufferedImage drawn(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(emblem(file).png()));
    }

    /** A red disc, on nothing where the format knows that. */
    private static byte[] file(String format, int width, int height) throws IOException {
        int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }
}
