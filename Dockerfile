# The web pages, then one static binary with them inside, then nothing but that binary.
FROM node:24.11.1-slim AS web
WORKDIR /accord/web
COPY web/package.json web/package-lock.json web/.npmrc ./
RUN npm ci
COPY schema.graphqls /accord/
COPY web ./
RUN npm run build

FROM golang:1.26 AS binary
WORKDIR /accord
COPY go.mod go.sum ./
RUN go mod download
COPY . .
COPY --from=web /accord/web/dist web/dist
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /bin/accord ./cmd/accord

FROM scratch
COPY --from=binary /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=binary /bin/accord /accord
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/accord"]
