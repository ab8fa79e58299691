package id.laksana.sop.layout.logo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.laksana.sop.layout.logo.LogoFile.Reading;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoFileTest {

    private static final int RED = 0xFFFF0000;
    private static final String SQUARE = "<rect width='100' height='100' fill='#ff0000'/>";
    private static final AtomicInteger ASKED = new AtomicInteger();

    @SuppressWarnings("NullAway.Init")
    private static HttpServer elsewhere;

    @BeforeAll
    static void listenElsewhere() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            ASKED.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterAll
    static void stop() {
        elsewhere.stop(0);
        assertThat(ASKED).as("requests for what a logo names elsewhere").hasValue(0);
    }

    @Test
    void shouldDrawAnSvgAsAPictureOfItsOwn() throws IOException {
        Reading.Drawn drawn = drawn(
                svg(
                        "<defs><linearGradient id='a'><stop stop-color='#f00'/></linearGradient></defs>"
                                + "<style>.b{fill:#00ff00}</style><rect width='50' height='100' fill='url(#a)'/>"
                                + "<g transform='translate(50 0)'><use href='#c'/></g><defs><path id='c' class='b' d='M0 0h50v100h-50z'/></defs>"));

        BufferedImage picture = picture(drawn);
        assertThat(drawn.cleaned()).isFalse();
        assertThat(picture.getWidth()).isEqualTo(512);
        assertThat(picture.getRGB(100, 256)).isEqualTo(RED);
        assertThat(picture.getRGB(400, 256)).isEqualTo(0xFF00FF00);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
                "<foreignObject width='100' height='100'><body xmlns='http://www.w3.org/1999/xhtml'><script>1</script></body></foreignObject>",
                "<image href='ELSEWHERE/a.png' width='100' height='100'/>",
                "<image xlink:href='data:text/html,%3Cscript%3E' width='100' height='100'/>",
                "<image href='file:///etc/passwd' width='100' height='100'/>",
                "<use xlink:href='ELSEWHERE/a.svg#a'/>",
                "<a href='javascript:alert(1)'><text y='20'>a</text></a>",
                "<style>@import url(ELSEWHERE/a.css);</style>",
                "<style>rect{fill:url(ELSEWHERE/a.svg#a)}</style>",
                "<style>@font-face{font-family:a;src:url(ELSEWHERE/a.ttf)}</style>",
                "<style>rect{f\\69ll:u\\72l(ELSEWHERE/a)}</style>",
                "<animate attributeName='href' to='javascript:alert(1)'/>",
                "<set attributeName='onload' to='alert(1)'/>",
                "<iframe src='ELSEWHERE'/>",
                "<handler>1</handler>"
            })
    void shouldLeaveOutWhateverIsNoDrawing(String hostile) throws IOException {
        Reading.Drawn drawn = drawn(svg(SQUARE + hostile));

        assertThat(drawn.cleaned()).isTrue();
        assertThat(picture(drawn).getRGB(256, 256)).isEqualTo(RED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onload='alert(1)'",
                "ONCLICK='alert(1)'",
                "style='background:url(ELSEWHERE/a.png)'",
                "fill='url(ELSEWHERE/a.svg#a)'",
                "clip-path='url(&quot;ELSEWHERE/a.svg#a&quot;)'"
            })
    void shouldLeaveOutAttributesThatReachBeyondTheDrawing(String hostile) throws IOException {
        Reading.Drawn drawn = drawn(svg("<g " + hostile + ">" + SQUARE + "</g>"));

        assertThat(drawn.cleaned()).isTrue();
        assertThat(picture(drawn).getRGB(256, 256)).isEqualTo(RED);
    }

    @Test
    void shouldFetchNothingThatADoctypeNames() throws IOException {
        String doctype = "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'ELSEWHERE/svg11.dtd'>";

        assertThat(drawn(doctype + svg(SQUARE)).cleaned()).isFalse();
    }

    @Test
    void shouldReadNoFileThroughAnEntity(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("rahasia"), "M0 0h100v100h-100z");
        String entity = "<!DOCTYPE svg [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";

        Reading reading = read(entity + svg("<text y='90' font-size='100'>&e;</text>"));

        assertThat(reading).isNotInstanceOf(Reading.Drawn.class);
    }

    @Test
    void shouldTakeTheEntitiesWithWhichDrawingProgramsNameNamespaces() throws IOException {
        String entity = "<!DOCTYPE svg [<!ENTITY ns_svg 'http://www.w3.org/2000/svg'>]>";

        Reading.Drawn drawn = drawn(entity + "<svg xmlns='&ns_svg;' viewBox='0 0 100 100'>" + SQUARE + "</svg>");

        assertThat(picture(drawn).getRGB(256, 256)).isEqualTo(RED);
    }

    @Test
    @Timeout(10)
    void shouldRefuseEntitiesThatGrowBeyondAllMeasure() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY e0 'aaaaaaaaaa'>");
        for (int level = 1; level < 12; level++) {
            bomb.append("<!ENTITY e")
                    .append(level)
                    .append(" '")
                    .append(("&e" + (level - 1) + ";").repeat(10))
                    .append("'>");
        }

        assertThat(read(bomb + "]>" + svg("<text>&e11;</text>"))).isEqualTo(new Reading.NoPicture());
    }

    @Test
    @Timeout(10)
    void shouldRefuseReferencesThatMultiply() {
        StringBuilder bomb = new StringBuilder("<defs><g id='g0'>" + SQUARE + "</g>");
        for (int level = 1; level < 12; level++) {
            bomb.append("<g id='g")
                    .append(level)
                    .append("'>")
                    .append(("<use href='#g" + (level - 1) + "'/>").repeat(10))
                    .append("</g>");
        }

        assertThat(read(svg(bomb + "</defs><use href='#g11'/>"))).isEqualTo(new Reading.Empty());
        assertThat(read(svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>")))
                .isEqualTo(new Reading.Empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"width='1000000' height='1000000'", "width='1e38' height='1e38'", "viewBox='0 0 1e9 1e9'"})
    @Timeout(10)
    void shouldDrawNoLargerThanALogoIsWhateverTheDrawingSays(String size) throws IOException {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg' " + size
                + "><rect width='100%' height='100%' fill='red'/></svg>";

        assertThat(read(drawing)).satisfies(reading -> {
            if (reading instanceof Reading.Drawn drawn) {
                assertThat(picture(drawn).getWidth()).isEqualTo(512);
            }
        });
    }

    @Test
    void shouldRefuseWhatIsNoLogo() throws IOException {
        assertThat(read("bukan gambar")).isEqualTo(new Reading.NoPicture());
        assertThat(read("<html><body>a</body></html>")).isEqualTo(new Reading.NoPicture());
        assertThat(read("<svg><rect/></svg>")).isEqualTo(new Reading.NoPicture());
        assertThat(read("<svg")).isEqualTo(new Reading.NoPicture());
        assertThat(read(svg(""))).isEqualTo(new Reading.Empty());
        assertThat(read(svg("<script>alert(1)</script>"))).isEqualTo(new Reading.Empty());
        assertThat(
                        read(
                                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 900 10'><rect width='900' height='9'/></svg>"))
                .isEqualTo(new Reading.NoLogo());
        assertThat(LogoFile.read(png(7000, 7000))).isEqualTo(new Reading.TooManyPixels());
        assertThat(LogoFile.read(new byte[50 * 1024 * 1024])).isEqualTo(new Reading.TooLarge());
        assertThat(read(svg(SQUARE + " ".repeat(LogoFile.LARGEST_DRAWING)))).isEqualTo(new Reading.TooLarge());
    }

    @Test
    void shouldDrawAPngAnewWithoutWhatItCarries() throws IOException {
        ByteArrayOutputStream carrier = new ByteArrayOutputStream();
        carrier.writeBytes(png(64, 64));
        carrier.writeBytes("<script>alert(1)</script>".getBytes(UTF_8));

        assertThat(LogoFile.read(carrier.toByteArray()))
                .isInstanceOfSatisfying(
                        Reading.Drawn.class,
                        drawn -> assertThat(new String(drawn.logo().png(), UTF_8))
                                .doesNotContain("script"));
    }

    private static String svg(String within) {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 100 100'>"
                + within + "</svg>";
    }

    private static Reading read(String file) {
        String address = "http://127.0.0.1:" + elsewhere.getAddress().getPort();
        return LogoFile.read(file.replace("ELSEWHERE", address).getBytes(UTF_8));
    }

    private static Reading.Drawn drawn(String file) {
        Reading reading = read(file);
        assertThat(reading).isInstanceOf(Reading.Drawn.class);
        return (Reading.Drawn) reading;
    }

    private static BufferedImage picture(Reading.Drawn drawn) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(drawn.logo().png()));
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", png);
        return png.toByteArray();
    }
}
